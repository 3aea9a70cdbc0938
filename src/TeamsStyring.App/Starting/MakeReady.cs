using TeamsStyring.App.Questions;
using TeamsStyring.BotProtocol;
using TeamsStyring.BotProtocol.Cards;
using TeamsStyring.Domain.Questions;
using TeamsStyring.Storage;

namespace TeamsStyring.App.Starting;

/// <summary>
/// Begins, beside the start, what whoever asks first would otherwise wait for: reading the words of the language, and working out how questions and cards are
/// written. One after the other, what is needed first first: a small machine has one processor to spare beside the start itself. Then, when that person has an
/// answer, what whoever writes first would wait for.
/// </summary>
internal static class MakeReady
{
    // By then whoever waited for the start has an answer. Who writes before that learns the rows then.
    private static readonly TimeSpan _soon = TimeSpan.FromSeconds(4);

    public static void Begin() => _ = Task.Run(RunAsync);

    private static async Task RunAsync()
    {
        _ = Lexicon.BuiltIn;
        _ = QuestionJson.Read("{}");
        _ = ProtocolJson.ToNode(new AdaptiveCard([new TextBlock("")]));
        await Task.Delay(_soon);
        WorkingCopies.LearnRows();
    }
}
