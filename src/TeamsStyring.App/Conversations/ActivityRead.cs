using System.Text.Json;
using TeamsStyring.App.Texts;
using TeamsStyring.BotProtocol;
using TeamsStyring.BotProtocol.Activities;

namespace TeamsStyring.App.Conversations;

/// <summary>What a request holds: an activity, or the reason why it holds none. Unknown fields are no reason (A2005).</summary>
internal abstract record ActivityRead
{
    /// <summary>The largest activity taken, in bytes. Teams' own messages stay below 100 KB.</summary>
    public const int MaxBytes = 256 * 1024;

    private ActivityRead()
    {
    }

    public sealed record Whole(Activity Activity) : ActivityRead;

    public sealed record Unreadable(AdmissionOutcome.Refused Because) : ActivityRead;

    public static async Task<ActivityRead> FromAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var texts = new ProblemTexts(Speech.LanguageOf(request.Headers.AcceptLanguage));
        if (request.ContentLength > MaxBytes)
        {
            return Refused(StatusCodes.Status413PayloadTooLarge, "too-large", texts.TooLarge);
        }

        if (!request.HasJsonContentType())
        {
            return Refused(StatusCodes.Status400BadRequest, "malformed-json", texts.MalformedJson);
        }

        try
        {
            return await request.ReadFromJsonAsync(ProtocolJson.Readable.Activity, cancellationToken) is { Type.Length: > 0 } activity
                ? new Whole(activity)
                : Refused(StatusCodes.Status400BadRequest, "malformed-activity", texts.MalformedActivity("type"));
        }
        catch (JsonException)
        {
            return Refused(StatusCodes.Status400BadRequest, "malformed-json", texts.MalformedJson);
        }
    }

    private static Unreadable Refused(int status, string code, string sentence) => new(new AdmissionOutcome.Refused(status, code, sentence));
}
