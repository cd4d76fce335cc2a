using System.Text.Json;
using Governance.Halls.Domain.Rules;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Halls.Domain.Book;

/// <summary>Something in the hall book that exists from one day to another and changes in between. A change keeps the state
/// before it (<see cref="PastState"/>), so that a day of the past still shows what stood then; a correction does not, for what
/// it replaces never was.</summary>
/// <typeparam name="TState">All of its state, as events and history carry it.</typeparam>
internal abstract class BookEntry<TState> : AggregateRoot<Guid>, IMultiTenant, IBookEntry
    where TState : notnull
{
    private readonly List<PastState> _past = [];
    private bool _changed;

    public Guid? TenantId { get; protected set; }

    public long Revision { get; private set; }

    public DateOnly From { get; protected set; }

    public DateOnly? To { get; protected set; }

    /// <summary>The day from which the present state holds; no change can hold from an earlier one.</summary>
    public DateOnly ChangedFrom { get; private set; }

    public bool Simulated { get; protected set; }

    object IBookEntry.State => ToState();

    public abstract TState ToState();

    public bool IsThereOn(DateOnly day) => day >= From && (To is null || day <= To);

    /// <summary>Says from when to when it exists. That is no history: a last day that is entered holds for all days.</summary>
    /// <param name="first">The first day, which is before the first change.</param>
    /// <param name="last">The last day, or <c>null</c> while it goes on.</param>
    /// <param name="change">The change.</param>
    public void Exist(DateOnly first, DateOnly? last, Change change)
    {
        var changed = ChangedFrom > From;
        Rule.Check(
            new DayIsInRange("from", first),
            new DayIsInRange("to", last),
            new EndsAfterItBegins(first, last),
            new BeginsBeforeItChanges(first, changed ? ChangedFrom : null));
        Apply(change with { Correction = true }, () => (From, To, ChangedFrom) = (first, last, changed ? ChangedFrom : first));
    }

    /// <summary>Ends it: the day given is its last.</summary>
    public void End(DateOnly lastDay, Change change) => Exist(From, lastDay, change);

    /// <summary>Takes an end back.</summary>
    public void Resume(Change change) => Exist(From, null, change);

    IReadOnlyList<PastState> IBookEntry.TakePast()
    {
        var taken = _past.ToArray();
        _past.Clear();
        return taken;
    }

    bool IBookEntry.TakeChanged()
    {
        var changed = _changed;
        _changed = false;
        return changed;
    }

    /// <summary>Where it stands now: a hall, windows, whose department. By them a day of the past is found again.</summary>
    protected virtual IReadOnlyCollection<Guid> Places() => [];

    /// <summary>Makes it new: nothing stood before.</summary>
    protected void Begin()
    {
        Rule.Check(new DayIsInRange("from", From));
        Revision = 1;
        ChangedFrom = From;
        _changed = true;
    }

    /// <summary>Does a change and keeps what stood before it; does nothing where nothing differs.</summary>
    /// <returns>Whether anything differs.</returns>
    protected bool Apply(Change change, Action doIt)
    {
        var before = Write(ToState());
        var revision = Revision;
        var places = Places();
        doIt();
        if (Write(ToState()) == before)
        {
            return false;
        }

        Revision++;
        _changed = true;
        if (!change.Correction && change.Day > From)
        {
            Rule.Check(new ChangeIsNotBeforeTheLast(change.Day, ChangedFrom));
            _past.Add(new PastState(Id, TenantId, GetType().Name, revision, change.Day, before, change.By, change.At).At(places));
            ChangedFrom = change.Day;
        }

        return true;
    }

    private static string Write(TState state) => JsonSerializer.Serialize(state, BookJson.Options);
}
