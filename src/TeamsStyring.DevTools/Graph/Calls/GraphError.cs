using System.Globalization;
using System.Text.Json.Nodes;

namespace TeamsStyring.DevTools.Graph.Calls;

/// <summary>How Graph says no: code and message, the way they were seen in tenants.</summary>
internal static class GraphError
{
    /// <param name="inner">The finer code that some errors carry inside.</param>
    public static GraphAnswer Of(int status, string code, string message, string? inner = null)
    {
        var id = Guid.CreateVersion7().ToString();
        var innerError = new JsonObject { ["request-id"] = id, ["client-request-id"] = id };
        if (inner is not null)
        {
            innerError["code"] = inner;
        }

        return new GraphAnswer(status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message, ["innerError"] = innerError } });
    }

    public static GraphAnswer Invalid(string message) => Of(400, "invalidRequest", message);

    public static GraphAnswer NotFound(string message = "The resource could not be found.") => Of(404, "itemNotFound", message);

    public static GraphAnswer Denied() => Of(403, "accessDenied", "Access denied");

    public static GraphAnswer DirectoryDenied() => Of(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");

    public static GraphAnswer NotAuthenticated(string message) => Of(401, "InvalidAuthenticationToken", message);

    public static GraphAnswer NameTaken() => Of(409, "nameAlreadyExists", "The specified name already exists.");

    public static GraphAnswer Throttled(int seconds)
        => Of(429, "activityLimitReached", "The app or user has been throttled.").And("Retry-After", seconds.ToString(CultureInfo.InvariantCulture));

    public static GraphAnswer ETagDiffers() => Of(412, "notAllowed", "ETag does not match current item's value", "preconditionFailed");

    public static GraphAnswer Modified()
        => Of(409, "resourceModified", "The resource has changed since the caller last read it; usually an eTag mismatch");

    public static GraphAnswer Duplicate(int status, string column) => Of(
        status,
        status is 409 ? "conflict" : "invalidRequest",
        $"The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [{column}].");

    public static GraphAnswer NotIndexed(string column) => Invalid(
        $"Field '{column}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.");

    public static GraphAnswer OverThreshold() => Of(
        429,
        "-2147024860, Microsoft.SharePoint.SPQueryThrottledException",
        "The attempted operation is prohibited because it exceeds the list view threshold.");

    public static GraphAnswer Resync(string link)
        => Of(410, "resyncChangesApplyDifferences", "Resync required. Replace any local items with the server's version (including deletes) if you're sure that the service was up to date with your local changes when you last sync'd.")
            .And("Location", link);
}
