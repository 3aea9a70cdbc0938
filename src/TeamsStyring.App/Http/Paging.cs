namespace TeamsStyring.App.Http;

/// <summary>Pages of a list: <c>?top=</c> and <c>?skip=</c>, and a link to the next page in the header (RFC 8288).</summary>
internal static class Paging
{
    public const int DefaultTop = 200;

    public const int HighestTop = 1000;

    /// <param name="rows">At least <paramref name="top"/> + 1 rows from <paramref name="skip"/> on, where there are so many.</param>
    /// <returns>The page.</returns>
    public static IReadOnlyList<T> Page<T>(HttpContext http, IReadOnlyList<T> rows, int top, int skip)
    {
        if (rows.Count <= top)
        {
            return rows;
        }

        var query = http.Request.Query.Where(parameter => parameter.Key is not ("top" or "skip"))
            .SelectMany(parameter => parameter.Value, (parameter, value) => KeyValuePair.Create(parameter.Key, value));
        var next = QueryString.Create([.. query, KeyValuePair.Create("top", (string?)$"{top}"), KeyValuePair.Create("skip", (string?)$"{skip + top}")]);
        http.Response.Headers.Link = $"<{http.Request.Path}{next}>; rel=\"next\"";

        return [.. rows.Take(top)];
    }

    public static int Top(int? asked) => Math.Clamp(asked ?? DefaultTop, 1, HighestTop);

    public static int Skip(int? asked) => Math.Max(asked ?? 0, 0);
}
