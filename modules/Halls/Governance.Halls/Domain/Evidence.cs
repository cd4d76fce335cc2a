using Governance.Halls.Contracts;
using Governance.Halls.Domain.Rules;
using Governance.Kernel.Auditing;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Halls.Domain;

/// <summary>One piece of evidence (佐证). It is never deleted: a withdrawn one stays to be seen.</summary>
[Audited]
internal sealed class Evidence : Entity<Guid>, IMultiTenant
{
    private Evidence()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid MechanismId { get; private set; }

    public EvidenceKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    public string? Source { get; private set; }

    // Dates lie in columns of their own, so that audit rows tell what changed of them.
    public DateOnly? DatedOnDay { get; private set; }

    public DatePrecision DatedOnPrecision { get; private set; }

    public bool DatedOnVerified { get; private set; }

    public string? DatedOnNote { get; private set; }

    public DateOnly? SinceDay { get; private set; }

    public DatePrecision SincePrecision { get; private set; }

    public bool SinceVerified { get; private set; }

    public string? SinceNote { get; private set; }

    public bool Verified { get; private set; }

    public string? Note { get; private set; }

    public bool? SeenInUse { get; private set; }

    public string? Link { get; private set; }

    public string? FileHash { get; private set; }

    public string? FileName { get; private set; }

    public string? FileType { get; private set; }

    public int? FileSize { get; private set; }

    /// <summary>The notice or the window of the hall book that it is taken from.</summary>
    public Guid? OriginId { get; private set; }

    public DateOnly RecordedOn { get; private set; }

    public string? RecordedBy { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }

    public string? WithdrawnReason { get; private set; }

    public string? WithdrawnBy { get; private set; }

    public bool Imported { get; private set; }

    public bool Simulated { get; private set; }

    public bool IsWithdrawn => WithdrawnOn is not null;

    public CertainDate DatedOn
    {
        get => new(DatedOnDay, DatedOnPrecision, DatedOnVerified, DatedOnNote);
        private set => (DatedOnDay, DatedOnPrecision, DatedOnVerified, DatedOnNote) = (value.Day, value.Precision, value.Verified, value.Note);
    }

    public CertainDate Since
    {
        get => new(SinceDay, SincePrecision, SinceVerified, SinceNote);
        private set => (SinceDay, SincePrecision, SinceVerified, SinceNote) = (value.Day, value.Precision, value.Verified, value.Note);
    }

    public static Evidence Of(Guid mechanismId, Recording recording, Declaration declaration) =>
        New(mechanismId, recording, EvidenceKind.Declaration, declaration.Title, CertainDate.On(recording.On), declaration.Since, declaration.Note);

    public static Evidence Of(Guid mechanismId, Recording recording, Inspection inspection)
    {
        var piece = New(
            mechanismId, recording, EvidenceKind.Inspection, inspection.Title, CertainDate.On(inspection.Day), CertainDate.Unknown, inspection.Note);
        piece.SeenInUse = inspection.SeenInUse;
        return piece;
    }

    public static Evidence Of(Guid mechanismId, Recording recording, Document document)
    {
        var piece = New(
            mechanismId, recording, document.Kind, document.Title, document.DatedOn, document.Since, document.Note);
        piece.Source = document.Source;
        piece.Link = document.Link;
        piece.FileHash = document.File?.Hash;
        piece.FileName = document.File?.Name;
        piece.FileType = document.File?.ContentType;
        piece.FileSize = document.File?.Size;
        piece.OriginId = document.Origin;
        return piece;
    }

    public static Evidence Import(Guid mechanismId, GivenEvidence given, DateOnly today)
    {
        var piece = Given(mechanismId, given, new Recording(given.Id, today, EvidenceOrigins.Imported));
        piece.Imported = true;
        return piece;
    }

    public static Evidence Simulate(Guid mechanismId, GivenEvidence given, DateOnly recordedOn)
    {
        var piece = Given(mechanismId, given, new Recording(given.Id, recordedOn, EvidenceOrigins.Simulated));
        piece.Simulated = true;
        return piece;
    }

    public void Withdraw(string reason, DateOnly day, string? by)
    {
        Rule.Check(
            new WithdrawnOnce(this),
            new WithdrawalHasAReason(reason),
            new TextFits(EvidenceFields.Reason, reason, Lengths.Paragraph),
            new TextIsPlain(EvidenceFields.Reason, reason));
        (WithdrawnReason, WithdrawnOn, WithdrawnBy) = (reason.Trim(), day, by);
    }

    /// <summary>Takes over what the pack says now.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool Update(GivenEvidence given)
    {
        if (given == AsGiven())
        {
            return false;
        }

        Take(given);
        return true;
    }

    public EvidenceState ToState() => new(
        Id, Kind, Title, Source, DatedOn, Since, Verified, Note, SeenInUse, Link, FileName,
        RecordedOn, RecordedBy, WithdrawnOn, WithdrawnReason, Simulated);

    private static Evidence New(
        Guid mechanismId, Recording recording, EvidenceKind kind, string title, CertainDate datedOn, CertainDate since, string? note) => new()
        {
            Id = recording.EvidenceId,
            MechanismId = mechanismId,
            Kind = kind,
            Title = title,
            DatedOn = datedOn,
            Since = since,
            Verified = true,
            Note = note,
            RecordedOn = recording.On,
            RecordedBy = recording.By,
        };

    private static Evidence Given(Guid mechanismId, GivenEvidence given, Recording recording)
    {
        var piece = New(mechanismId, recording, given.Kind, given.Title, given.DatedOn, given.Since, given.Note);
        piece.Take(given);
        return piece;
    }

    private void Take(GivenEvidence given)
    {
        (Kind, Title, Source, Verified, Note, SeenInUse) = (given.Kind, given.Title, given.Source, given.Verified, given.Note, given.SeenInUse);
        (DatedOn, Since) = (given.DatedOn, given.Since);
    }

    private GivenEvidence AsGiven() => new(Id, Kind, Title, Source, DatedOn, Since, Verified, Note, SeenInUse);
}
