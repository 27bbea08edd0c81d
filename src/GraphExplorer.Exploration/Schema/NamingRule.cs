namespace GraphExplorer.Exploration.Schema;

/// <summary>
/// By which properties nodes of a label are called, in a graph that says nothing about it. In this order:
/// <list type="number">
/// <item>texts called name, title, label, caption, display name, full name, preferred label or headline;</item>
/// <item>a text called as the label is, such as <c>city</c> of a <c>City</c>;</item>
/// <item>first and last name, given and family name, as one;</item>
/// <item>texts whose name ends in name, title or label;</item>
/// <item>what a constraint makes unique: a property, or several as one name;</item>
/// <item>the first text in which the nodes looked at all differ, and which all of them have; addresses, ids and codes last.</item>
/// </list>
/// Case, separators and a prefix before two underscores (<c>rdfs__label</c>) do not count. A node is called by the first of these that
/// it has; one that has none by its label and the beginning of its handle.
/// </summary>
internal static class NamingRule
{
    private static readonly string[] Words = ["name", "title", "label", "caption", "displayname", "fullname", "preflabel", "preferredlabel", "headline"];

    private static readonly (string First, string Last)[] Pairs =
        [("firstname", "lastname"), ("givenname", "familyname"), ("forename", "surname"), ("first", "last")];

    private static readonly string[] Endings = ["name", "title", "label"];

    private static readonly string[] Codes = ["url", "uri", "iri", "href", "link", "id", "uuid", "guid", "hash", "key", "code"];

    /// <param name="label">Whose nodes they are.</param>
    /// <param name="looked">How many nodes the properties are of.</param>
    /// <param name="properties">In order of name.</param>
    /// <param name="keys">What constraints make unique.</param>
    public static IReadOnlyList<IReadOnlyList<string>> For(
        string label, long looked, IReadOnlyList<SampledProperty> properties, IReadOnlyList<IReadOnlyList<string>> keys)
    {
        var texts = properties.Where(property => property.HoldsText).Select(property => (property.Name, Plain: Plain(property.Name))).ToList();
        IEnumerable<IReadOnlyList<string>> Called(Func<string, bool> isIt) => texts.Where(text => isIt(text.Plain)).Select(text => (IReadOnlyList<string>)[text.Name]);
        IEnumerable<IReadOnlyList<string>> found =
        [
            .. Words.SelectMany(word => Called(plain => plain == word)),
            .. Called(plain => plain == Plain(label)),
            .. Pairs.Select(pair => Called(plain => plain == pair.First).Concat(Called(plain => plain == pair.Last)).SelectMany(one => one).ToList()).Where(pair => pair.Count == 2),
            .. Endings.SelectMany(ending => Called(plain => plain.EndsWith(ending, StringComparison.Ordinal))),
            .. keys.OrderBy(key => key.Count),
            .. properties.Where(property => property.HoldsWords && property.Count == looked && property.Different == looked)
                .OrderBy(property => Codes.Any(code => Plain(property.Name).EndsWith(code, StringComparison.Ordinal))).Take(1).Select(property => new[] { property.Name }),
        ];
        return [.. found.DistinctBy(group => string.Join('\n', group))];
    }

    private static string Plain(string name)
    {
        var prefix = name.LastIndexOf("__", StringComparison.Ordinal);
        var own = prefix > 0 && prefix + 2 < name.Length ? name[(prefix + 2)..] : name;
        return string.Concat(own.Where(char.IsLetterOrDigit)).ToLowerInvariant();
    }
}
