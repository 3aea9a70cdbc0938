using System.CommandLine;
using TeamsStyring.App.Texts;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Starting;

/// <summary>What can be asked of the program on the command line. Without a command it serves.</summary>
internal static class Commands
{
    /// <returns>0 only when all went well.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var texts = StartTexts.OfThisMachine;
        try
        {
            return args is [] or ["serve", ..] || args[0].StartsWith("--", StringComparison.Ordinal) && args[0] is not ("--help" or "--version")
                ? await Serve.RunAsync(args is ["serve", ..] ? args[1..] : args)
                : await Root(texts).Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (StartRefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
        catch (DatabaseNewerException newer)
        {
            await Console.Error.WriteLineAsync(texts.DatabaseNewer(newer.Migration));
            return 1;
        }
    }

    private static RootCommand Root(StartTexts texts)
    {
        var root = new RootCommand(texts.Description)
        {
            ImportCommand.Create(texts, new ImportTexts(texts.Language)),
            ExportCommand.Create(texts, new ExportTexts(texts.Language)),
            ProvisionCommand.Create(texts),
            Later("package", texts.PackageHelp, texts.PackageLater),
            new Command("serve", texts.ServeHelp),
        };

        return root;
    }

    private static Command Later(string name, string description, string sentence)
    {
        var command = new Command(name, description) { new Argument<string[]>("rest") { Arity = ArgumentArity.ZeroOrMore, Hidden = true } };
        command.SetAction(int (ParseResult _) => throw new StartRefusedException(sentence));

        return command;
    }
}
