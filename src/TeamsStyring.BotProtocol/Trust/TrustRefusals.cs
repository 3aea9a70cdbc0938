using System.Collections.Frozen;
using System.Text.Json;

namespace TeamsStyring.BotProtocol.Trust;

/// <summary>The refusals as programs and logs read them.</summary>
public static class TrustRefusals
{
    private static readonly FrozenDictionary<TrustRefusal, string> Codes =
        Enum.GetValues<TrustRefusal>().ToFrozenDictionary(refusal => refusal, refusal => JsonNamingPolicy.KebabCaseLower.ConvertName(refusal.ToString()));

    /// <returns>A stable code, such as <c>key-not-endorsed</c>.</returns>
    public static string Code(this TrustRefusal refusal) => Codes[refusal];
}
