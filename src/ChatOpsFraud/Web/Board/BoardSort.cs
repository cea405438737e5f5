namespace ChatOpsFraud.Web.Board;

/// <summary>The orders in which the board can stand.</summary>
public enum BoardSort
{
    /// <summary>The last change first.</summary>
    Changed,

    /// <summary>The latest number first.</summary>
    Number,

    /// <summary>Stages in the order of the life of a case.</summary>
    Stage,

    /// <summary>The nearest day by which evidence may be gone first.</summary>
    Evidence,

    /// <summary>The most missing items first.</summary>
    Missing,
}
