using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.MySql
{
    /// <inheritdoc />
    public partial class ComplaintsEscalated : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "EscalatedAt",
                table: "complaints_cases",
                type: "datetime(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_cases_TenantId_EscalatedAt",
                table: "complaints_cases",
                columns: new[] { "TenantId", "EscalatedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_complaints_cases_TenantId_EscalatedAt",
                table: "complaints_cases");

            migrationBuilder.DropColumn(
                name: "EscalatedAt",
                table: "complaints_cases");
        }
    }
}
