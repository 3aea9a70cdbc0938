using System.Globalization;
using TeamsStyring.App.Tables;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.Numbers;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.App.Import;

/// <summary>Measured values. One is appended when it says something else than the newest; what was measured before stays.</summary>
internal sealed class FigureBook(PlanBook book, PersonBook persons, DateTimeOffset now)
{
    private readonly Dictionary<(IndicatorId Indicator, ReportingPeriod Period), (FigureRead Figure, int Line)> _fromFile = [];

    /// <returns>The line that says otherwise about the same figure, when one does: which of the two is right cannot be known.</returns>
    public int? Contradicted(ImportRow row, Column column, IndicatorId indicator, string unitOfMeasure, ReportingPeriod period)
        => !row.Has(Column.MeasurementNumber) && FigureRead.Of(row, column, unitOfMeasure) is { } figure
            && _fromFile.TryGetValue((indicator, period), out var earlier) && earlier.Figure != figure
                ? earlier.Line
                : null;

    /// <returns>What was read, for whoever wants to warn about it; <see langword="null"/> when the cell is empty.</returns>
    public FigureRead? Take(ImportRow row, Column column, Indicator indicator, ReportingPeriod period)
    {
        if (FigureRead.Of(row, column, indicator.UnitOfMeasure) is not { } figure)
        {
            return null;
        }

        var key = (indicator.Id, period);
        if (!row.Has(Column.MeasurementNumber))
        {
            _fromFile[key] = (figure, row.Line);
        }

        var numbered = row.NumberIn(Column.MeasurementNumber) is { } number ? book.Measurements.Find(key, number) : null;
        if (Same(numbered, figure, row) || Same(book.Measurements.Newest(key), figure, row))
        {
            return figure;
        }

        var sequence = book.Measurements.NextSequence(key);
        book.Measurements.Append(new Measurement(
            new MeasurementId(book.IdOf("measurement", indicator.Id.ToString(), period.ToString(), sequence.ToString(CultureInfo.InvariantCulture))),
            indicator.Id,
            indicator.Goal,
            period,
            sequence,
            figure.State,
            figure.Value,
            figure.Text,
            column is Column.PreviousResult ? null : ForecastOf(row),
            column is not Column.PreviousResult && WordList.IsYes(row[Column.Preliminary]),
            IndicatorSource.Import,
            By(row),
            DateReader.ReadInstant(row[Column.MeasuredAt]) ?? now));
        book.MarkChanged();

        return figure;
    }

    // What the table has no column for cannot differ.
    private static bool Same(Measurement? known, FigureRead figure, ImportRow row)
        => known is not null
            && figure.State == known.State && figure.Value == known.Value
            && (figure.Text == known.Text || (figure.State is MeasurementState.Measured && !row.Table.Has(Column.ResultText)))
            && (!row.Table.Has(Column.Forecast) || ForecastOf(row) == known.Forecast)
            && (!row.Table.Has(Column.Preliminary) || WordList.IsYes(row[Column.Preliminary]) == known.Preliminary);

    private static decimal? ForecastOf(ImportRow row) => WrittenNumber.Read(row[Column.Forecast]) is WrittenNumber.Figure forecast ? forecast.Value : null;

    private PersonId? By(ImportRow row) => row.Has(Column.MeasuredBy) ? persons.Named(row[Column.MeasuredBy]) : null;
}
