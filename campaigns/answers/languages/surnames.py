"""Family names that are no words of every day: firms are called so, and nothing else is.

Names that are also a trade, a first name, a colour, a thing or an animal (Schneider, Koch, Hahn; Brown, Cook, Wood)
are left out on purpose: "der Schneider ist billiger" names nobody.
"""

GERMAN = """
    müller mueller schmidt schmitt schmitz schmid meyer meier maier mayer huber hofer gruber wagner weber becker
    hoffmann hofmann schulz schulze schultz schäfer schaefer schröder schroeder neumann krüger krueger hartmann
    krause lehmann köhler koehler herrmann petersen möller moeller fuchsberger scholz schubert vogt berger winkler
    baumann krämer kraemer martens hansen jansen janssen brandt haas pohl bergmann voigt pfeiffer pfeifer seidel
    brückner brueckner wolff lindner lindinger reuter kirchner steiner moser pichler bauernfeind eder fuchshuber
    leitner wimmer egger brunner aigner haider lechner schwarzmann strasser wallner lackner ebner stadler hofbauer
    auer hammerschmid ortner berghammer thaler mayrhofer maierhofer obermeier obermaier niedermeier hintermeier
    bachmaier bachmeier kirchmeier hinterhuber brinkmann lindemann ackermann grossmann großmann bormann wiemann
    heitmann kaufhold hellmann dahlmann rademacher stratmann niemann thielemann thiele thiel hoppe nowak kowalski
    kaminski lewandowski schwertfeger hölzel böhm boehm böhme brunnhuber wiesner hübner huebner engelhardt engelmann
    eckert eckhardt ebert eberhardt erhardt fritsch gebhardt geiger götz goetz heinemann henning hensel hermann hess
    hesse hinrichs holzmann jahn jacobs janke junker kaminsky kessler knoll köster koester kröger kroeger kunz kunze
    langner lenz löffler loeffler maurerberger menzel merkel naumann neubauer noack nolte opitz probst raabe reimann
    reinhardt riedel rieger rosenthal rudolph rupp sander schaller scherer schiller schlüter schlueter schramm
    schröter schroeter schuhmann schulte seifert siebert sommerfeld stahlmann steffens völker voelker volkmann
    wegener wegner weidner weigel weinert wendt westphal wenzel wiegand wilke wirth witte wittmann wulf zeller
    zöllner hoegner kramer bruckner bruckmüller steinbach eichinger feichtinger kaltenbrunner dorfner zehetner
"""

ENGLISH = """
    smith smiths jones johnson williams wilson taylor davies davis evans roberts robinson thompson hughes edwards
    harris harrison clarke clarkson jackson patel morris morrison anderson davidson richardson simpson bennett
    bradley barnes chapman collins collinson dawson dixon ellis elliott gibson griffiths griffin hargreaves hawkins
    henderson higgins hodgson holmes hopkins howarth hutchinson jenkins jennings johnston kennedy kirkham lawson
    lloyd macdonald mackenzie maguire marsden matthews mccarthy mcdonald mckenzie mcgregor mcintyre mclean mcmahon
    mitchell murphy murray newman nicholson nicholls o'brien obrien o'connor oconnor o'neill oneill osborne owens
    parkinson patterson pearson perkins peterson phillips pritchard quinn ramsbottom rawlings reynolds richards
    rogers ross russell sanders sanderson saunders simmons simmonds sinclair stephens stephenson stevens stevenson
    stewart sullivan sutton swanson thornton thorpe townsend tucker turnbull wallace walsh watkins watson webster
    wharton whitaker whitehead whittaker wilkinson williamson willis winterbottom woodward yates brewster brewsters
    braithwaite birkett bloggs bowman buchanan burnham callahan carmichael cartwright christensen connolly crawford
    cunningham delaney donnelly duffy dunlop eastwood fairbanks farrell ferguson fitzgerald flanagan fleming fraser
    gallagher garrett goldberg goodman gould hanson harding hartley haworth healey hendricks hoffman holloway hooper
    houghton jacobson jameson jefferson johansson kirkpatrick kowalski larson lindsay lockwood maddison mahoney
    malone mcallister mccormick mcguire mckay mcnally mcpherson merriweather middleton monaghan montgomery nelson
    newton o'donnell odonnell o'reilly oreilly oldfield pemberton petersen pickering pringle rafferty redmond rhodes
    robertson robson rodgers rosenberg rutherford samuelson schmidt sheridan silverman stanton stratton sweeney
    tattersall templeton thomson tomlinson trumbull underwood vaughan wadsworth wainwright walters warburton
    waterhouse wetherby whitfield wilcox winslow woodhouse worthington wyatt
"""
