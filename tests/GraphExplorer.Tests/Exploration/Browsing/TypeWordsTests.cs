using GraphExplorer.Exploration.Browsing.Labels;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Browsing;

public sealed class TypeWordsTests
{
    [Theory]
    [InlineData("ACTED_IN", "acted in")]
    [InlineData("actedIn", "acted in")]
    [InlineData("ActedIn", "Acted in")]
    [InlineData("ns0__actedIn", "acted in")]
    [InlineData("beliefert von", "beliefert von")]
    [InlineData("屬於", "屬於")]
    [InlineData("__", "__")]
    [InlineData("HAS_IP_V4", "has ip v4")]
    public void A_type_in_words(string type, string words) => Assert.Equal(words, TypeWords.Of(type));
}
