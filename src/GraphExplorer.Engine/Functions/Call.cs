using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions;

/// <summary>One call of a function: its arguments, read as the types it wants, and the place that errors point to.</summary>
public readonly record struct Call(string Function, ExecutionState State, Value[] Arguments, TextSpan Span)
{
    public int Count => Arguments.Length;

    public Value this[int position] => Arguments[position];

    public string Text(int position) =>
        this[position].Kind == ValueKind.String ? this[position].AsString : throw WrongType(position, "a text");

    public long Integer(int position) => this[position].IsInteger ? this[position].AsInteger : throw WrongType(position, "an integer");

    /// <summary>A float, or an integer as one.</summary>
    public double Float(int position) => this[position].IsNumber ? this[position].AsFloat : throw WrongType(position, "a number");

    public IReadOnlyList<Value> List(int position) =>
        this[position].Kind == ValueKind.List ? this[position].AsList : throw WrongType(position, "a list");

    public ValueMap Map(int position) => this[position].Kind == ValueKind.Map ? this[position].AsMap : throw WrongType(position, "a map");

    public PointValue Point(int position) =>
        this[position].Kind == ValueKind.Point ? this[position].AsPoint : throw WrongType(position, "a point");

    /// <summary>Fails when a copy of an argument, a list or a text, would be more than the statement may hold.</summary>
    public void CheckRoomForCopy(int position) => State.CheckRoom(Room.OfCopy(this[position]));

    /// <summary>An argument of a type the function never takes.</summary>
    public GraphException WrongType(int position, string wanted) => RuntimeFailure.WrongType(Message(position, wanted), Span);

    /// <summary>The same, for functions that have it as a wrong value: conversions, and those of entities.</summary>
    public GraphException InvalidValue(int position, string wanted) => RuntimeFailure.InvalidValue(Message(position, wanted), Span);

    private string Message(int position, string wanted) => Count == 1
        ? $"`{Function}` takes {wanted} but was given {TypeName.Describe(this[position])}"
        : $"`{Function}` takes {wanted} as argument {position + 1} but was given {TypeName.Describe(this[position])}";
}
