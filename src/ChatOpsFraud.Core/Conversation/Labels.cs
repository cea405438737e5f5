using System.Globalization;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>Labels of fields as people see them: with the order and the item where there are several.</summary>
public static class Labels
{
    /// <summary>E.g. 会社名, or 注文2・商品1の販売価格.</summary>
    public static string Of(Step step, AnswerSheet sheet)
    {
        var place = PlaceOf(step, sheet);
        return place.Length == 0 ? step.Question.Label : Wording.Of("label.placed", place, step.Question.Label);
    }

    /// <summary>注文2, 注文2・商品1, or empty where there is only one of each.</summary>
    public static string PlaceOf(Step step, AnswerSheet sheet)
    {
        if (step.Order < 0) return "";
        var orders = sheet.GroupOf("orders").Count > 1 ? Wording.Of("label.order", Number(step.Order)) : "";
        if (step.Item < 0 || sheet.GroupOf(FieldPath.Fill("orders[n].items", step.Order, 0)).Count < 2) return orders;
        var item = Wording.Of("label.item", Number(step.Item));
        return orders.Length == 0 ? item : Wording.Of("label.both", orders, item);
    }

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
