using TeamsStyring.App.Tables;
using TeamsStyring.Domain;

namespace TeamsStyring.App.Texts;

/// <summary>What the import says to whoever runs it.</summary>
internal sealed class ImportTexts(Language language) : TextSource(language)
{
    public string ImportHelp => Text();

    public string FilesHelp => Text();

    public string TrialHelp => Text();

    public string YearHelp => Text();

    public string ReportHelp => Text();

    public string NoYear => Text();

    public string NotAYear => Text();

    public string NoPeriod => Text();

    public string NoUnit => Text();

    public string SeveralUnits => Text();

    public string UnknownUnit => Text();

    public string NoSubject => Text();

    public string NoIndicator => Text();

    public string NoNumber => Text();

    public string OpenQuote => Text();

    public string TooManyCells => Text();

    public string CellTooLong => Text();

    public string AnswerWithoutStatus => Text();

    public string UnnamedMunicipality => Text();

    public string InitiativesWithoutGoal => Text();

    public string Tried => Text();

    public string Cancelled => Text();

    public string Refused(FileRefusal reason) => Text($"Refused_{reason}");

    public string NoSuchIndicator(string unit, int year) => Format([unit, $"{year}"]);

    public string Contradicted(int line) => Format([line]);

    public string PlanTitle(string unit, int year) => Format([unit, $"{year}"]);

    public string UnknownColumn(string heading) => Format([heading]);

    public string Repeated(int line, int earlier) => Format([line, earlier]);

    public string SeveralStatuses(string lines, string goal) => Format([lines, goal]);

    public string UnknownStatus(string lines, string words) => Format([lines, words]);

    public string SeveralNamed(string name, string who) => Format([name, who]);

    public string UnknownPerson(string lines, string name) => Format([lines, name]);

    public string NotRead(string lines, string heading, string words) => Format([lines, heading, words]);

    public string DirectionUnknown(string lines, string target) => Format([lines, target]);

    public string ReadAs(string lines, string written, decimal value, decimal other) => Format([lines, written, Speech.Number(value), Speech.Number(other)]);

    public string Reading(string file, string percent) => Format([file, percent]);

    public string Writing(string file, string percent) => Format([file, percent]);

    /// <returns>«loten_2015.csv: 68 rader – 68 importert, 0 uendret, 0 avvist».</returns>
    public string FileSummary(string file, int rows, int imported, int unchanged, int rejected) => Format([file, rows, imported, unchanged, rejected]);

    /// <returns>«nye mål: 12».</returns>
    public string Counted(int count, string key) => Format([count], key);

    public string MoreWarnings(int count) => Format([count]);

    /// <returns>«fil.csv:12, kolonne «år»: … Der står «20x5».» – file, line and column first, as tools expect.</returns>
    public string RejectedLine(string file, string sheet, int line, string column, string reason, string text)
        => Format([sheet.Length == 0 ? file : $"{file}[{sheet}]", line, column, reason, text.Length > 120 ? $"{text[..120]}…" : text], column.Length == 0 ? "RejectedRow" : "RejectedCell");

    public string RefusedFile(string file, string reason) => Format([file, reason]);

    public string ReportWritten(string file) => Format([file]);

    public string ReportNotWritten(string file) => Format([file]);
}
