using TeamsStyring.App.Tables;
using TeamsStyring.Domain.Numbers;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Import;

/// <summary>A measured value as a cell has it.</summary>
/// <param name="Text">What was written where it was more than the figure; empty otherwise.</param>
/// <param name="OtherReading">What «1.234» could also have meant; <see langword="null"/> when there is only one reading.</param>
internal sealed record FigureRead(MeasurementState State, decimal? Value, string Text, decimal? OtherReading)
{
    /// <returns><see langword="null"/> when the row says nothing of a result: an empty cell is no measurement.</returns>
    public static FigureRead? Of(ImportRow row, Column column, string unitOfMeasure)
    {
        var words = column is Column.Result ? row[Column.ResultText] : "";

        return WrittenNumber.Read(row[column]) switch
        {
            WrittenNumber.Figure figure => new FigureRead(
                MeasurementState.Measured,
                figure.Value,
                words.Length > 0 ? words : IsPlain(figure.Unit, unitOfMeasure) ? "" : row[column],
                figure.OtherReading),
            WrittenNumber.Dash => new FigureRead(MeasurementState.NotMeasured, null, words, null),
            WrittenNumber.Words said when WordList.IsNotMeasured(said.Text) => new FigureRead(MeasurementState.NotMeasured, null, said.Text, null),
            WrittenNumber.Words said => new FigureRead(MeasurementState.TextOnly, null, words.Length > 0 ? words : said.Text, null),
            _ when words.Length > 0 => new FigureRead(MeasurementState.TextOnly, null, words, null),
            _ => null,
        };
    }

    private static bool IsPlain(string unit, string unitOfMeasure)
        => unit.Length == 0 || unit == "%" || NameKey.Of(unit) == NameKey.Of(unitOfMeasure);
}
