namespace Governance.Kernel.Infrastructure.Spreadsheets;

/// <summary>A workbook is not read; whoever asked says it in his own words.</summary>
public sealed class SpreadsheetException(SpreadsheetFault fault, Exception? inner = null) : Exception($"The workbook is not read: {fault}.", inner)
{
    /// <summary>Why.</summary>
    public SpreadsheetFault Fault { get; } = fault;
}
