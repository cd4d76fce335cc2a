using Governance.Halls.Contracts;

namespace Governance.Halls.Simulation;

/// <summary>What is made up for one mechanism of one hall.</summary>
/// <param name="Hall">The hall.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Step">How far it goes.</param>
/// <param name="HasOwnEvidence">Whether there is real evidence: none is made up beside it, only activity.</param>
internal sealed record SimulatedMechanism(HallState Hall, string Mechanism, SimulatedStep Step, bool HasOwnEvidence);
