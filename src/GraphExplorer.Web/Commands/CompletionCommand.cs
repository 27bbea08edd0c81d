using System.CommandLine;

namespace GraphExplorer.Web.Commands;

/// <summary>Prints what a shell needs to complete commands and options; the words come from the command line itself.</summary>
internal sealed class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _graphexplorer() {
              local IFS=$'\n'
              COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _graphexplorer {name}
            """,
        ["zsh"] = """
            _graphexplorer() {
              local -a words_found
              words_found=("${(@f)$("${words[1]}" "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
              compadd -a words_found || _files
            }
            compdef _graphexplorer {name}
            """,
        ["fish"] = """
            complete -c {name} -a '({name} "[suggest:"(commandline -C)"]" (commandline -cp) 2>/dev/null)'
            """,
    };

    private readonly Argument<string> _shell = new("shell") { Description = "bash, zsh or fish." };

    public Command Define()
    {
        var command = new Command("completion", "Prints a script that completes commands and options in a shell.");
        _shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        command.Arguments.Add(_shell);
        command.SetAction(parsed => parsed.InvocationConfiguration.Output.WriteLine(
            Scripts[parsed.GetValue(_shell)!].Replace("{name}", RootCommand.ExecutableName, StringComparison.Ordinal)));
        return command;
    }
}
