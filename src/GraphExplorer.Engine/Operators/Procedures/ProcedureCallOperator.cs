using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Procedures;

/// <summary>The rows of a procedure for each row; one without columns hands the row on once.</summary>
internal sealed class ProcedureCallOperator : Operator
{
    private readonly Operator _input;
    private readonly IProcedure _procedure;
    private readonly CompiledExpression[] _arguments;
    private readonly (int Field, int Slot)[] _yields;
    private IEnumerator<Value[]>? _rows;

    public ProcedureCallOperator(RunContext run, Operator input, BoundProcedureCall call, CompiledExpression[] arguments)
        : base(run)
    {
        _input = input;
        _arguments = arguments;
        _procedure = run.Procedures.Get(call.Procedure);
        var outputs = _procedure.Signature.Outputs.Select(output => output.Name).ToList();
        _yields = [.. call.Yields.Select(yield => (outputs.IndexOf(yield.Field), yield.Variable.Id))];
    }

    public override void Open()
    {
        _input.Open();
        _rows = null;
    }

    public override bool Next()
    {
        while (true)
        {
            Run.Poll();
            if (_rows?.MoveNext() == true)
            {
                foreach (var (field, slot) in _yields) Row[slot] = _rows.Current[field];
                return true;
            }

            if (!_input.Next()) return false;
            var rows = _procedure.Call(Run.State, Array.ConvertAll(_arguments, Run.Evaluate));
            if (_procedure.Signature.Outputs.Count > 0)
            {
                _rows = rows.GetEnumerator();
                continue;
            }

            foreach (var _ in rows) Run.Poll();
            return true;
        }
    }
}
