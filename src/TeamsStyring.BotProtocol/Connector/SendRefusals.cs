using System.Collections.Frozen;
using System.Text.Json;

namespace TeamsStyring.BotProtocol.Connector;

/// <summary>The refusals as programs, logs and the list of deliveries read them.</summary>
public static class SendRefusals
{
    private static readonly FrozenDictionary<SendRefusal, string> Codes =
        Enum.GetValues<SendRefusal>().ToFrozenDictionary(refusal => refusal, refusal => JsonNamingPolicy.KebabCaseLower.ConvertName(refusal.ToString()));

    /// <returns>A stable code, such as <c>not-in-roster</c>.</returns>
    public static string Code(this SendRefusal refusal) => Codes[refusal];
}
