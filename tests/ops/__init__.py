"""Operations: what an operator does and sees when something is wrong."""
