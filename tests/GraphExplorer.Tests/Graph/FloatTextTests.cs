using GraphExplorer.Graph.Values;
using Xunit;

namespace GraphExplorer.Tests.Graph;

public class FloatTextTests
{
    [Theory]
    [InlineData(1.5, "1.5")]
    [InlineData(2, "2.0")]
    [InlineData(-0.0, "-0.0")]
    [InlineData(0.001, "0.001")]
    [InlineData(1e-7, "1.0E-7")]
    [InlineData(0.00012, "1.2E-4")]
    [InlineData(9999999, "9999999.0")]
    [InlineData(1e7, "1.0E7")]
    [InlineData(123456789.125, "1.23456789125E8")]
    [InlineData(1e23, "1.0E23")]
    [InlineData(-1e300, "-1.0E300")]
    [InlineData(double.MaxValue, "1.7976931348623157E308")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void Floats_are_written_as_Neo4j_writes_them_and_read_back(double value, string text)
    {
        Assert.Equal(text, FloatText.Write(value));
        Assert.True(FloatText.TryParse(text, out var read));
        Assert.Equal(value, read);
    }
}
