using TeamsStyring.Domain;
using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.SharePoint.Schema;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Lists;

namespace TeamsStyring.SharePoint.Rows;

/// <summary>Figures.</summary>
internal sealed class MeasurementRows() : ListRowsOf<Measurement>(PlanList.Measurements)
{
    protected override string Key(Measurement row) => row.Id.ToString();

    protected override IQueryable<Measurement> Find(WorkingCopy copy, IReadOnlyCollection<string> keys)
    {
        var ids = Ids(keys).ConvertAll(id => new MeasurementId(id));

        return copy.Measurements.Where(row => ids.Contains(row.Id));
    }

    protected override void Write(Measurement row, FieldWriter to, RowDirectory directory)
        => to.Heading(directory.NameOf(PlanList.Indicators, row.Indicator.ToString()), row.Period).Refer("IndicatorKey", row.Indicator.Value).Refer("GoalKey", row.Goal.Value)
            .Period("Period", row.Period).Number("Sequence", row.Sequence).Choice("MeasurementState", row.State).Amount("Figure", row.Value).Text("FigureText", row.Text)
            .Amount("Forecast", row.Forecast).Flag("Preliminary", row.Preliminary).Choice("FigureSource", row.Source).Person("ByOid", row.By).Instant("GivenAt", row.At);

    /// <summary>The goal follows from the indicator; and whoever writes a figure has measured it.</summary>
    public override void Complete(RowFields fields, RowFields? before, RowDirectory directory)
    {
        if (fields["GoalKey"].Length == 0 && directory.Find(PlanList.Indicators, fields["IndicatorKey"]) is { } indicator)
        {
            fields["GoalKey"] = indicator.GoalKey;
        }

        if (fields["Figure"].Length > 0 && (before is null || before["Figure"].Length == 0))
        {
            fields["MeasurementState"] = directory.Words.WordOf(MeasurementState.Measured);
        }
    }

    private protected override object Read(FieldReader from)
    {
        var (figure, text) = (from.Amount("Figure"), from.Text("FigureText"));
        var state = from.Choice<MeasurementState>("MeasurementState") ?? (figure is not null ? MeasurementState.Measured : text.Length > 0 ? MeasurementState.TextOnly : MeasurementState.NotMeasured);

        return new Measurement(
            new MeasurementId(from.Key),
            new IndicatorId(from.Must(from.Refer("IndicatorKey"), "IndicatorKey")),
            new GoalId(from.Must(from.Refer("GoalKey"), "GoalKey")),
            from.Must(from.Period("Period"), "Period"),
            from.Number("Sequence", 0),
            state,
            state is MeasurementState.Measured ? from.Must(figure, "Figure") : null,
            text,
            from.Amount("Forecast"),
            from.Flag("Preliminary"),
            from.Choice<IndicatorSource>("FigureSource") ?? IndicatorSource.Manual,
            from.Person("ByOid"),
            from.Instant("GivenAt") ?? from.Origin.At);
    }
}
