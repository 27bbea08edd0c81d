using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace GraphExplorer.Exploration.Import.Reading;

/// <summary>Reads one file into an entry that knows its lines.</summary>
internal static class SeedYaml
{
    /// <summary>The file's one mapping; null, with a fault, when it cannot be read as that.</summary>
    public static SeedEntry? Read(string path, string name, SeedDraft draft)
    {
        var stream = new YamlStream();
        try
        {
            using var text = File.OpenText(path);
            stream.Load(text);
        }
        catch (YamlException fault)
        {
            draft.Fault(new(name, (int)fault.Start.Line), ImportFaultCodes.BadYaml, Sentence(fault));
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            draft.Fault(new(name, 1), ImportFaultCodes.Unreadable, fault.Message);
            return null;
        }

        if (stream.Documents is [{ RootNode: YamlMappingNode root }]) return new(root, name, draft);
        draft.Fault(new(name, 1), ImportFaultCodes.WrongShape, "A seed file is one mapping of sections such as 'actors' or 'reports'.");
        return null;
    }

    // The library's message starts with the mark in a form of its own.
    private static string Sentence(YamlException fault)
    {
        var message = fault.InnerException?.Message ?? fault.Message;
        var end = message.IndexOf("): ", StringComparison.Ordinal);
        return "The text is not valid YAML: " + (message.StartsWith('(') && end > 0 ? message[(end + 3)..] : message).TrimEnd('.') + ".";
    }
}
