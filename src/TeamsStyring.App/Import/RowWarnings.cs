namespace TeamsStyring.App.Import;

/// <summary>What somebody should look at. The same remark about many rows is made once, with their lines.</summary>
internal sealed class RowWarnings
{
    private readonly Dictionary<string, (List<int> Lines, Func<string, string> Text)> _remarks = [];

    /// <param name="text">The remark, given the lines it is about.</param>
    public void Add(int line, Func<string, string> text)
    {
        var key = text("");
        if (!_remarks.TryGetValue(key, out var remark))
        {
            _remarks[key] = remark = ([], text);
        }

        remark.Lines.Add(line);
    }

    public IReadOnlyList<string> ToList() => [.. _remarks.Values.Select(remark => remark.Text(Ranges(remark.Lines)))];

    /// <returns>«2–5, 9».</returns>
    private static string Ranges(List<int> lines)
    {
        List<string> ranges = [];
        for (var at = 0; at < lines.Count;)
        {
            var end = at;
            while (end + 1 < lines.Count && lines[end + 1] == lines[end] + 1)
            {
                end++;
            }

            ranges.Add(end == at ? $"{lines[at]}" : $"{lines[at]}–{lines[end]}");
            at = end + 1;
        }

        return string.Join(", ", ranges);
    }
}
