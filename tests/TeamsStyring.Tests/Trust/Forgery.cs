using System.Text.Json.Nodes;

namespace TeamsStyring.Tests.Trust;

/// <summary>A token or an activity that must not be believed.</summary>
/// <param name="Header">The <c>Authorization</c> header, of the claims that would have been good.</param>
/// <param name="Change">What is wrong with the activity.</param>
/// <param name="Reason">The code that it must be refused with.</param>
internal sealed record Forgery(Func<TeamsApp, JsonObject, string?> Header, Action<JsonObject> Change, int Status, string Reason)
{
    /// <summary>A good activity under a header that is not.</summary>
    public static Forgery Of(string reason, Func<TeamsApp, JsonObject, string?> header) => new(header, _ => { }, 401, reason);

    /// <summary>A token that is well signed and says something wrong.</summary>
    public static Forgery Claiming(string reason, Action<TeamsApp, JsonObject> change)
        => Of(reason, (app, claims) =>
        {
            change(app, claims);

            return Bearer(TokenWriter.Sign(claims, app.Authority.Key));
        });

    /// <summary>A good token with an activity that it does not cover.</summary>
    public static Forgery About(string reason, Action<JsonObject> change) => new((app, claims) => Bearer(TokenWriter.Sign(claims, app.Authority.Key)), change, 403, reason);

    /// <summary>A token that covers exactly this service address, which is a bad one.</summary>
    public static Forgery Luring(string serviceUrl)
        => new(
            (app, claims) =>
            {
                claims["serviceurl"] = serviceUrl;

                return Bearer(TokenWriter.Sign(claims, app.Authority.Key));
            },
            activity => activity["serviceUrl"] = serviceUrl,
            403,
            "service-url-not-allowed");

    public static string Bearer(string token) => $"Bearer {token}";
}
