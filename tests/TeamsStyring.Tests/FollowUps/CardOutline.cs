using System.Text;
using TeamsStyring.BotProtocol.Cards;

namespace TeamsStyring.Tests.FollowUps;

/// <summary>A card as somebody reads it, so that its texts can be approved without wading through JSON.</summary>
internal static class CardOutline
{
    public static string Of(AdaptiveCard card)
    {
        var outline = new StringBuilder();
        outline.Append("in words: ").AppendLine(card.FallbackText).AppendLine();
        foreach (var element in card.Body)
        {
            Write(outline, element, 0);
        }

        return outline.ToString();
    }

    private static void Write(StringBuilder outline, CardElement element, int depth)
    {
        outline.Append(' ', depth * 2);
        switch (element)
        {
            case TextBlock { Style: "heading" } text:
                outline.Append("# ").AppendLine(text.Text);
                break;
            case TextBlock text:
                outline.AppendLine(text.IsSubtle is true ? $"({text.Text})" : text.Text);
                break;
            case RichTextBlock rich:
                outline.AppendLine(string.Concat(rich.Inlines.Select(run => run.Weight is "bolder" ? $"**{run.Text}**{(run.Color is null ? "" : $"[{run.Color}]")}" : run.Text)));
                break;
            case ChoiceSetInput choices:
                outline.Append("? ").Append(choices.Label).Append(" [").Append(choices.Id).Append(", ").Append(choices.Style).AppendLine("]");
                foreach (var choice in choices.Choices)
                {
                    outline.Append(' ', (depth * 2) + 4).Append(choice.Value == choices.Value ? "(x) " : "( ) ").AppendLine(choice.Title);
                }

                Error(outline, choices, depth);
                break;
            case ToggleInput toggle:
                outline.Append("? ").Append(toggle.Label).Append(toggle.Value is "true" ? " [x] " : " [ ] ").AppendLine(toggle.Title);
                Error(outline, toggle, depth);
                break;
            case TextInput text:
                outline.Append("? ").Append(text.Label).Append(" ____ ").Append(text.Value ?? $"({text.Placeholder})").AppendLine();
                Error(outline, text, depth);
                break;
            case DateInput date:
                outline.Append("? ").Append(date.Label).Append(" __.__. ").AppendLine(date.Value);
                Error(outline, date, depth);
                break;
            case ActionSet actions:
                outline.AppendLine(string.Join(" ", actions.Actions.Select(action => $"[{action.Title}{(action.Style is "positive" ? " *" : "")}]")));
                break;
            case ColumnSet columns:
                outline.AppendLine("| beside each other");
                foreach (var column in columns.Columns.SelectMany(column => column.Items))
                {
                    Write(outline, column, depth + 1);
                }

                break;
            case Container container:
                outline.AppendLine(container.IsVisible is false ? "| hidden until asked for" : "| together");
                foreach (var item in container.Items)
                {
                    Write(outline, item, depth + 1);
                }

                break;
            default:
                outline.AppendLine(element.GetType().Name);
                break;
        }
    }

    private static void Error(StringBuilder outline, InputElement input, int depth) => outline.Append(' ', (depth * 2) + 4).Append("when wrong: ").AppendLine(input.ErrorMessage);
}
