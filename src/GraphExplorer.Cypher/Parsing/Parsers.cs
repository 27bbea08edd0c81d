using GraphExplorer.Cypher.Syntax;

namespace GraphExplorer.Cypher.Parsing;

/// <summary>The parsers of one text: each owns a part of the grammar and calls the others through here.</summary>
internal sealed class Parsers
{
    public Parsers(string text)
    {
        Tokens = new(new(text));
        Queries = new(this);
        Clauses = new(this);
        Hints = new(this);
        Projections = new(this);
        Calls = new(this);
        Writes = new(this);
        Schema = new(this);
        Patterns = new(this);
        Relationships = new(this);
        Labels = new(this);
        Expressions = new(this);
        Predicates = new(this);
        Atoms = new(this);
        Cases = new(this);
        Collections = new(this);
        Functions = new(this);
    }

    public TokenReader Tokens { get; }
    public QueryParser Queries { get; }
    public ClauseParser Clauses { get; }
    public HintParser Hints { get; }
    public ProjectionParser Projections { get; }
    public CallParser Calls { get; }
    public WriteParser Writes { get; }
    public SchemaParser Schema { get; }
    public PatternParser Patterns { get; }
    public RelationshipParser Relationships { get; }
    public LabelParser Labels { get; }
    public ExpressionParser Expressions { get; }
    public PredicateParser Predicates { get; }
    public AtomParser Atoms { get; }
    public CaseParser Cases { get; }
    public CollectionParser Collections { get; }
    public FunctionParser Functions { get; }

    /// <summary>Every clause read so far.</summary>
    public List<ClauseSyntax> AllClauses { get; } = [];

    /// <summary>Every function call read so far.</summary>
    public List<FunctionCallSyntax> AllFunctionCalls { get; } = [];
}
