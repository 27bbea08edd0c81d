using GraphExplorer.Graph.Values;
using Xunit;

namespace GraphExplorer.Tests.Graph;

public class ValueOrderTests
{
    private static readonly Value[] _ascending =
    [
        Value.Of(new ValueMap()),
        Value.Of(new ValueMap().With("a", Value.Of(1L))),
        Value.Of(new ValueMap().With("a", Value.Null)),
        Value.Of(new ValueMap().With("b", Value.Of(0L))),
        Value.NodeHandle(1),
        Value.NodeHandle(2),
        Value.RelationshipHandle(0),
        Value.List(),
        Value.List(Value.Of("a")),
        Value.List(Value.Of(1L)),
        Value.List(Value.Of(1L), Value.Of(0L)),
        Value.List(Value.Of(1L), Value.Null),
        Value.List(Value.Null),
        Value.PathHandle(new([1])),
        Value.PathHandle(new([1, 0, 2])),
        Value.Of(new byte[] { 1, 2 }),
        Value.Of(new PointValue(PointValue.Wgs84, 1, 2)),
        Value.Of(new PointValue(PointValue.Cartesian, 0, 5)),
        Value.Of(new PointValue(PointValue.Cartesian, 1, 2)),
        Value.Of(new DateTimeValue(0, 0, 0, null)),
        Value.Of(new DateTimeValue(0, 0, 3600, null)),
        Value.Of(new DateTimeValue(0, 0, 3600, "Europe/Paris")),
        Value.Of(new DateTimeValue(1, 0, -3600, null)),
        Value.Of(new LocalDateTimeValue(0, 0)),
        Value.Of(new DateValue(0)),
        Value.Of(new TimeValue(0, 3600)),
        Value.Of(new TimeValue(0, 0)),
        Value.Of(new LocalTimeValue(0)),
        Value.Of(new DurationValue(0, 30, 0, 0)),
        Value.Of(new DurationValue(0, 0, TemporalOrder.SecondsPerAverageMonth, 0)),
        Value.Of(new DurationValue(1, 0, 0, 0)),
        Value.Of(new DurationValue(0, 31, 0, 0)),
        Value.Of(""),
        Value.Of("A"),
        Value.Of("\uFF21"),
        Value.Of("\U0001F600"),
        Value.False,
        Value.True,
        Value.Of(double.NegativeInfinity),
        Value.Of(long.MinValue),
        Value.Of(-1.5),
        Value.Of(-1L),
        Value.Of(-0.0),
        Value.Of(0L),
        Value.Of(0.5),
        Value.Of(9007199254740992.0),
        Value.Of(9007199254740993L),
        Value.Of(long.MaxValue),
        Value.Of(9.3e18),
        Value.Of(double.PositiveInfinity),
        Value.Of(double.NaN),
        Value.Null,
    ];

    [Fact]
    public void Every_value_has_its_place_among_all_others()
    {
        for (var i = 0; i < _ascending.Length; i++)
        {
            for (var j = 0; j < _ascending.Length; j++)
            {
                var order = Math.Sign(ValueOrder.Instance.Compare(_ascending[i], _ascending[j]));
                Assert.True(order == i.CompareTo(j), $"{_ascending[i]} and {_ascending[j]} compare as {order}");
            }
        }
    }

    [Fact]
    public void Equivalent_numbers_of_both_types_share_a_place()
    {
        Assert.Equal(0, ValueOrder.Instance.Compare(Value.Of(1L), Value.Of(1.0)));
        Assert.Equal(0, ValueOrder.Instance.Compare(Value.Of(0L), Value.Of(0.0)));
        Assert.Equal(0, ValueOrder.Instance.Compare(Value.Of(-1L), Value.Of(-1.0)));
    }
}
