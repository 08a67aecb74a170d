-- id: aide-installed
-- title: AIDE is installed
-- title[zh_CN]: 已安装 AIDE
-- severity: low
-- area: integrity
-- controls: gbt22239:8.1.4.7.b gbt22239:8.1.4.6 gbt22239:7.1.4.6 zicha:RA106
-- key: problem
-- same-as: xccdf:package_aide_installed
-- why: It keeps the digests of programs and configuration and tells each day what differs;
--     without such a program a change by an intruder stays unseen.
-- why[zh_CN]: 它保存程序和配置的摘要并每天报告差异；没有这类程序，入侵者的改动无人察觉。
-- fix: apt-get install aide aide-common (dnf install aide), then aideinit. Whoever uses zicha
--     baseline instead records a waiver.
-- fix[zh_CN]: 执行 apt-get install aide aide-common（或 dnf install aide），再执行 aideinit。改用 zicha baseline 的登记豁免。
SELECT 'the package aide is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages WHERE name = 'aide'
  AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
