using Governance.Halls.Contracts;
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

    public string? Name { get; private set; }

    public IReadOnlyList<WindowKind> Kinds { get; private set; } = [];

    public Guid? DepartmentId { get; private set; }

    public string? Place { get; private set; }

    public string? PhotoHash { get; private set; }

    public string? PhotoType { get; private set; }

    public DateOnly? PhotoTakenOn { get; private set; }

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

    public void Show(StoredFile photo, DateOnly takenOn, Change change) => Apply(
        change with { Correction = true }, () => (PhotoHash, PhotoType, PhotoTakenOn) = (photo.Hash, photo.ContentType, takenOn));

    public WindowFacts Facts() => new(Zone, Number, Name, Kinds, DepartmentId, Place);

    public override WindowState ToState() => new(
        Id, Revision, TenantId, HallId, HallCode, Zone, Number, Name, Kinds, DepartmentId, Place, From, To, PhotoHash, PhotoTakenOn, Simulated);

    private void Take(WindowFacts facts) =>
        (Zone, Number, Name, Kinds, DepartmentId, Place) = (facts.Zone, facts.Number, facts.Name, facts.Kinds, facts.DepartmentId, facts.Place);
}
