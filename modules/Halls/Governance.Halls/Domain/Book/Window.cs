using Governance.Halls.Contracts;
using Governance.Halls.Domain.Rules;
using Governance.Kernel.Auditing;

namespace Governance.Halls.Domain.Book;

/// <summary>A window (窗口) of a hall. It stays the same when it moves or is given another number.</summary>
[Audited]
internal sealed class Window : BookEntry<WindowState>
{
    private Window()
    {
    }

    public Guid HallId { get; private set; }

    public string HallCode { get; private set; } = "";

    public string Zone { get; private set; } = "";

    public string Number { get; private set; } = "";

    /// <summary>What keeps a number from being given twice: the same for all windows that have no last day, and its own for one
    /// that has, so that the number of a window that has ended is free again.</summary>
    public Guid NumberKey
    {
        get => To is null ? Guid.Empty : Id;
        private set => _ = value;
    }

    public string? Name { get; private set; }

    public IReadOnlyList<WindowKind> Kinds { get; private set; } = [];

    public Guid? DepartmentId { get; private set; }

    public string? Place { get; private set; }

    public string? PhotoHash { get; private set; }

    public string? PhotoType { get; private set; }

    public int? PhotoSize { get; private set; }

    public DateOnly? PhotoTakenOn { get; private set; }

    /// <summary>The photo as a file that can be saved.</summary>
    public StoredFile? Photo() => (PhotoHash, PhotoType) is ({ } hash, { } type)
        ? new StoredFile(hash, $"{PhotoTakenOn:yyyy-MM-dd}.{type[(type.IndexOf('/') + 1)..]}", type, PhotoSize ?? 0)
        : null;

    public static Window Open(Guid id, Hall hall, WindowFacts facts, DateOnly from, bool simulated = false)
    {
        facts.Check();
        var window = new Window
        {
            Id = id,
            TenantId = hall.TenantId,
            HallId = hall.Id,
            HallCode = hall.Code,
            From = from,
            Simulated = simulated,
        };
        window.Take(facts);
        window.Begin();
        return window;
    }

    /// <returns>Whether anything differs.</returns>
    public bool Edit(WindowFacts facts, Change change)
    {
        facts.Check();
        return Apply(change, () => Take(facts));
    }

    public void Show(StoredFile photo, DateOnly takenOn, Change change)
    {
        Rule.Check(
            new DayIsInRange("takenOn", takenOn),
            new DateIsNotInTheFuture("takenOn", takenOn, change.Day),
            new PhotoIsAPicture(photo));
        Apply(
            change with { Correction = true },
            () => (PhotoHash, PhotoType, PhotoSize, PhotoTakenOn) = (photo.Hash, photo.ContentType, photo.Size, takenOn));
    }

    public WindowFacts Facts() => new(Zone, Number, Name, Kinds, DepartmentId, Place);

    public override WindowState ToState() => new(
        Id, Revision, TenantId, HallId, HallCode, Zone, Number, Name, Kinds, DepartmentId, Place, From, To, PhotoHash, PhotoTakenOn, Simulated);

    private void Take(WindowFacts facts) =>
        (Zone, Number, Name, Kinds, DepartmentId, Place) = (facts.Zone, facts.Number, facts.Name, facts.Kinds, facts.DepartmentId, facts.Place);
}
