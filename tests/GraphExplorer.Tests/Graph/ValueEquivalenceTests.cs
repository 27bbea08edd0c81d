using GraphExplorer.Graph.Values;
using Xunit;

namespace GraphExplorer.Tests.Graph;

public class ValueEquivalenceTests
{
    private static readonly Func<Value>[] _values =
    [
        () => Value.Null,
        () => Value.True,
        () => Value.Of(1L),
        () => Value.Of(1.5),
        () => Value.Of("text"),
        () => Value.List(Value.Of(1L), Value.Null),
        () => Value.Of(new ValueMap().With("a", Value.Null).With("b", Value.Of(1L))),
        () => Value.NodeHandle(3),
        () => Value.RelationshipHandle(3),
        () => Value.PathHandle(new([1, 0, 2])),
        () => Value.Of(new GraphNode("4:x:1", [], ValueMap.Empty)),
        () => Value.Of(new GraphRelationship("5:x:1", "T", "4:x:1", "4:x:2", ValueMap.Empty)),
        () => Value.Of(new GraphPath([new GraphNode("4:x:1", [], ValueMap.Empty)], [])),
        () => Value.Of(new DateValue(1)),
        () => Value.Of(new LocalTimeValue(1)),
        () => Value.Of(new TimeValue(1, 3600)),
        () => Value.Of(new LocalDateTimeValue(1, 1)),
        () => Value.Of(new DateTimeValue(1, 1, 0, "UTC")),
        () => Value.Of(new DurationValue(1, 1, 1, 1)),
        () => Value.Of(new PointValue(PointValue.Wgs84, 1, 2)),
        () => Value.Of(new byte[] { 1 }),
    ];

    [Fact]
    public void A_value_is_equivalent_to_its_like_and_to_nothing_else()
    {
        foreach (var make in _values)
        {
            Assert.True(ValueEquivalence.Instance.Equals(make(), make()));
            Assert.Equal(ValueEquivalence.Instance.GetHashCode(make()), ValueEquivalence.Instance.GetHashCode(make()));
            Assert.Single(_values, other => ValueEquivalence.Instance.Equals(make(), other()));
        }
    }

    [Fact]
    public void Numbers_group_by_exact_value()
    {
        Value[] numbers =
        [
            Value.Of(1L), Value.Of(1.0), Value.Of(0.0), Value.Of(-0.0), Value.Of(9007199254740993L), Value.Of(9007199254740992.0),
        ];
        Assert.Equal(4, numbers.Distinct(ValueEquivalence.Instance).Count());
    }

    [Fact]
    public void Each_NaN_is_its_own_group()
    {
        Value[] numbers = [Value.Of(double.NaN), Value.Of(double.NaN)];
        Assert.Equal(2, numbers.Distinct(ValueEquivalence.Instance).Count());
    }

    [Fact]
    public void Maps_are_equivalent_whatever_the_order_of_their_keys()
    {
        var one = Value.Of(new ValueMap().With("a", Value.Of(1L)).With("b", Value.Of(2L)));
        var other = Value.Of(new ValueMap().With("b", Value.Of(2.0)).With("a", Value.Of(1.0)));
        Assert.True(ValueEquivalence.Instance.Equals(one, other));
        Assert.Equal(ValueEquivalence.Instance.GetHashCode(one), ValueEquivalence.Instance.GetHashCode(other));
    }
}
