namespace TeamsStyring.App.FollowUps;

/// <summary>What somebody wrote, in a card or over HTTP.</summary>
internal static class WrittenText
{
    /// <returns>The text without signs that nobody types, such as a null sign; they would travel on into reports and spreadsheets.</returns>
    public static string Of(string? text) => text is null ? "" : text.Any(IsNoSign) ? string.Concat(text.Where(sign => !IsNoSign(sign))) : text;

    private static bool IsNoSign(char sign) => char.IsControl(sign) && sign is not ('\n' or '\r' or '\t');
}
