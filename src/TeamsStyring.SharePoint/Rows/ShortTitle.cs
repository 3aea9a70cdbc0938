namespace TeamsStyring.SharePoint.Rows;

/// <summary>SharePoint's Title takes 255 signs; what is longer stands whole in a column of its own.</summary>
internal static class ShortTitle
{
    public const int Longest = 255;

    public static string Of(string title, string ending = "")
    {
        var line = title.ReplaceLineEndings(" ");
        var room = Longest - ending.Length;
        if (line.Length <= room)
        {
            return line + ending;
        }

        // Not through the middle of a sign that takes two.
        var cut = room - 1;
        return $"{line[..(char.IsHighSurrogate(line[cut - 1]) ? cut - 1 : cut)]}…{ending}";
    }
}
