namespace GraphExplorer.Cypher.Binding;

/// <summary>The binders of one statement: each owns a kind of syntax and calls the others through here.</summary>
internal sealed class Binders
{
    public Binders(BindingContext context)
    {
        Context = context;
        Expressions = new(this);
        Operators = new(this);
        Functions = new(this);
        Collections = new(this);
        Subqueries = new(this);
        Labels = new(this);
        Patterns = new(this);
        CreatedPatterns = new(this);
        Queries = new(this);
        Clauses = new(this);
        Projections = new(this);
        Writes = new(this);
        Calls = new(this);
        Procedures = new(this);
    }

    public BindingContext Context { get; }
    public ExpressionBinder Expressions { get; }
    public OperatorBinder Operators { get; }
    public FunctionBinder Functions { get; }
    public CollectionBinder Collections { get; }
    public SubqueryBinder Subqueries { get; }
    public LabelBinder Labels { get; }
    public PatternBinder Patterns { get; }
    public CreatedPatternBinder CreatedPatterns { get; }
    public QueryBinder Queries { get; }
    public ClauseBinder Clauses { get; }
    public ProjectionBinder Projections { get; }
    public WriteBinder Writes { get; }
    public CallBinder Calls { get; }
    public ProcedureBinder Procedures { get; }
}
