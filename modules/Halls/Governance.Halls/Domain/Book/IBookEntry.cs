namespace Governance.Halls.Domain.Book;

/// <summary>What the store asks of an entry of the hall book when it is saved.</summary>
internal interface IBookEntry
{
    /// <summary>All of its state, as events carry it.</summary>
    object State { get; }

    /// <summary>Hands over the states that changes have replaced, and forgets them.</summary>
    IReadOnlyList<PastState> TakePast();

    /// <summary>Tells once whether anything has changed.</summary>
    bool TakeChanged();
}
