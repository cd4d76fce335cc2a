using Governance.Halls.Contracts;
using Governance.Halls.Domain.Rules;
using Governance.Kernel.Auditing;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;

namespace Governance.Halls.Domain;

/// <summary>One mechanism of one hall, with all evidence for it.</summary>
[Audited]
internal sealed class HallMechanism : AggregateRoot<Guid>, IMultiTenant
{
    private readonly List<Evidence> _evidence = [];

    private HallMechanism()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid HallId { get; private set; }

    public string Mechanism { get; private set; } = "";

    public IReadOnlyList<string> Places { get; private set; } = [];

    /// <summary>Whether somebody has entered the places; the pack then keeps its hands off.</summary>
    public bool PlacesEdited { get; private set; }

    public long Revision { get; private set; }

    public IReadOnlyList<Evidence> Evidence => _evidence;

    public static HallMechanism Of(Guid id, Hall hall, string mechanism, IReadOnlyCollection<string> known)
    {
        Rule.Check(new MechanismIsKnown(mechanism, known));
        return new HallMechanism { Id = id, TenantId = hall.TenantId, HallId = hall.Id, Mechanism = mechanism };
    }

    public Evidence Declare(Hall hall, Declaration declaration, Recording recording)
    {
        Rule.Check(
            new DeclaredOnce(_evidence),
            new HallIsOpenOnDay(EvidenceFields.Since, hall, recording.On),
            new TextIsGiven(EvidenceFields.Title, declaration.Title),
            new TextFits(EvidenceFields.Title, declaration.Title, Lengths.Line),
            new PlacesAreFew(declaration.Places),
            new TextFits(EvidenceFields.Places, declaration.Places.MaxBy(p => p.Length), Lengths.Place),
            new TextIsPlain(EvidenceFields.Places, string.Concat(declaration.Places)),
            new TextFits(EvidenceFields.Note, declaration.Note, Lengths.Paragraph),
            new TextIsPlain(EvidenceFields.Note, declaration.Note));
        CheckDate(EvidenceFields.Since, declaration.Since, recording.On);
        Rule.Check(new HallIsOpenOnDay(EvidenceFields.Since, hall, declaration.Since.Day));
        if (declaration.Places.Count > 0)
        {
            (Places, PlacesEdited) = (declaration.Places, true);
        }

        return Add(Domain.Evidence.Of(Id, recording, declaration));
    }

    public Evidence Document(Hall hall, Document document, Recording recording)
    {
        Rule.Check(
            new EvidenceOnce(_evidence, document),
            new KindIsADocument(document.Kind),
            new TextIsGiven(EvidenceFields.Title, document.Title),
            new TextFits(EvidenceFields.Title, document.Title, Lengths.Line),
            new TextIsPlain(EvidenceFields.Title, document.Title),
            new TextFits(EvidenceFields.Source, document.Source, Lengths.Line),
            new TextIsPlain(EvidenceFields.Source, document.Source),
            new TextFits(EvidenceFields.Note, document.Note, Lengths.Paragraph),
            new TextIsPlain(EvidenceFields.Note, document.Note),
            new TextFits(EvidenceFields.Link, document.Link, Lengths.Address),
            new LinkIsAWebAddress(document.Link),
            new DocumentHasProof(
                document.Kind, document.File is not null, !string.IsNullOrEmpty(document.Link), !string.IsNullOrWhiteSpace(document.Source)));
        CheckDate(EvidenceFields.DatedOn, document.DatedOn, recording.On);
        CheckDate(EvidenceFields.Since, document.Since, recording.On);
        Rule.Check(
            new SinceIsNotAfterTheDocument(document.Since, document.DatedOn),
            new HallIsOpenOnDay(EvidenceFields.Since, hall, document.Since.Day),
            new HallIsOpenOnDay(EvidenceFields.DatedOn, hall, document.DatedOn.Day));
        return Add(Domain.Evidence.Of(Id, recording, document));
    }

    public Evidence RecordInspection(Hall hall, Inspection inspection, Inspector inspector, Recording recording)
    {
        Rule.Check(
            new InspectorDoesNotRunTheHall(hall, inspector),
            new DayIsInRange(EvidenceFields.Day, inspection.Day),
            new DateIsNotInTheFuture(EvidenceFields.Day, inspection.Day, recording.On),
            new HallIsOpenOnDay(EvidenceFields.Day, hall, inspection.Day),
            new TextIsGiven(EvidenceFields.Title, inspection.Title),
            new TextFits(EvidenceFields.Title, inspection.Title, Lengths.Line),
            new TextFits(EvidenceFields.Note, inspection.Note, Lengths.Paragraph),
            new TextIsPlain(EvidenceFields.Note, inspection.Note));
        return Add(Domain.Evidence.Of(Id, recording, inspection));
    }

    public void Withdraw(Guid evidenceId, string reason, DateOnly day, string? by)
    {
        var piece = _evidence.Find(e => e.Id == evidenceId) ?? throw new EntityNotFoundException("evidence", evidenceId);
        piece.Withdraw(reason, day, by);
        Changed();
    }

    /// <summary>Takes over what the pack says now: new pieces are added, changed ones corrected, and pieces that it no longer
    /// names withdrawn. What users entered or withdrew stays.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool Import(IReadOnlyList<string> places, IReadOnlyList<GivenEvidence> given, DateOnly today)
    {
        var changed = Revision == 0;
        if (!PlacesEdited && !Places.SequenceEqual(places))
        {
            Places = places;
            changed = true;
        }

        foreach (var piece in _evidence.Where(e => e is { Imported: true, IsWithdrawn: false }))
        {
            if (given.FirstOrDefault(g => g.Id == piece.Id) is { } still)
            {
                changed |= piece.Update(still);
            }
            else
            {
                piece.Withdraw(EvidenceOrigins.RemovedFromPack, today, EvidenceOrigins.Imported);
                changed = true;
            }
        }

        var known = _evidence.Select(e => e.Id).ToHashSet();
        var added = given.Where(g => !known.Contains(g.Id)).Select(g => Domain.Evidence.Import(Id, g, today)).ToList();
        _evidence.AddRange(added);
        if (changed || added.Count > 0)
        {
            Changed();
        }

        return changed || added.Count > 0;
    }

    /// <summary>Adds made-up evidence.</summary>
    public void Simulate(IEnumerable<GivenEvidence> given, DateOnly recordedOn)
    {
        _evidence.AddRange(given.Select(g => Domain.Evidence.Simulate(Id, g, recordedOn)));
        Changed();
    }

    public MechanismEvidenceChangedEto ToState() => new(
        HallId, Mechanism, Revision, Places, [.. _evidence.OrderBy(e => e.RecordedOn).ThenBy(e => e.Id).Select(e => e.ToState())]);

    private static void CheckDate(string field, CertainDate date, DateOnly today) => Rule.Check(
        new DateIsGivenUnlessUnknown(field, date),
        new UnknownDateHasNoDay(field, date),
        new DayIsInRange(field, date.Day),
        new DateIsNotInTheFuture(field, date.Day, today));

    private Evidence Add(Evidence piece)
    {
        _evidence.Add(piece);
        Changed();
        return piece;
    }

    private void Changed()
    {
        Revision++;
        AddDistributedEvent(ToState());
    }
}
