using System.Globalization;
using TeamsStyring.DevTools.Sample.Catalogue;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.DevTools.Sample.History;

/// <summary>Figures, targets and dates as the people of the sample write them.</summary>
internal static class FigureText
{
    private static readonly NumberFormatInfo Norwegian = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = "\u00a0",
        NegativeSign = "\u2212",
    };

    private static readonly string[] Months =
        ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"];

    public static string Of(decimal value, IndicatorTemplate indicator)
        => Number(value) + Ending(indicator.UnitOfMeasure) + (indicator.Grows ? " så langt i år" : "");

    /// <returns>«høyst 21 dager», «over 5 %», «4,5–6»; <see langword="null"/> when there is nothing to compare with.</returns>
    public static string? Of(Target target, IndicatorTemplate indicator, bool nynorsk)
    {
        var ending = Ending(indicator.UnitOfMeasure);

        return target switch
        {
            // Nobody writes «minst 100 %» where there is nothing beyond.
            { Direction: TargetDirection.Up, Value: { } all } when all == indicator.Highest => Number(all) + ending,
            { Direction: TargetDirection.Up, Value: { } least } => $"{(target.Strict ? "over" : "minst")} {Number(least)}{ending}",
            { Direction: TargetDirection.Down, Value: { } most } => $"{(target.Strict ? "under" : nynorsk ? "høgst" : "høyst")} {Number(most)}{ending}",
            { Direction: TargetDirection.Range, Value: { } from, Upper: { } to } => $"{Number(from)}–{Number(to)}{ending}",
            { Direction: TargetDirection.Keep, Value: { } level } => Number(level) + ending,
            _ => null,
        };
    }

    /// <returns>«15. november».</returns>
    public static string Of(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day}. {Months[day.Month - 1]}");

    private static string Number(decimal value) => value.ToString("#,0.##", Norwegian);

    private static string Ending(string unitOfMeasure) => unitOfMeasure switch
    {
        "%" => "\u00a0%",
        "% av budsjett" => "\u00a0% av budsjettet",
        "%poeng" or "prosentpoeng" => " prosentpoeng",
        "dager" or "poeng" or "skalapoeng" or "GWh" or "mill. kr" or "elever per lærer" => $" {unitOfMeasure}",
        _ => "",
    };
}
