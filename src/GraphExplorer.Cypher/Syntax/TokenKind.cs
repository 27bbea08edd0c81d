namespace GraphExplorer.Cypher.Syntax;

public enum TokenKind
{
    /// <summary>A name or keyword; Cypher tells them apart by place.</summary>
    Word,

    /// <summary>A name between grave accents: never a keyword.</summary>
    QuotedName,
    String,
    Integer,
    Float,

    /// <summary>What starts like a number and is none: <c>0xG</c>.</summary>
    BadNumber,
    Symbol,
    End,
}
