-- id: system-database-known
-- title: Of every business system the database product and version are recorded
-- title[zh_CN]: 业务系统均登记数据库产品和版本
-- severity: low
-- area: systems
-- controls: zicha:RB153 zicha:RB123 gbt22239:8.1.10.8.a gbt22239:8.1.10.2.a
-- when: SELECT 1 FROM systems WHERE class = 'business' AND coalesce(status, 'running') = 'running'
-- key: system
-- why: A bulletin about a database can only be answered by who knows where it runs.
-- why[zh_CN]: 数据库漏洞通报来了，要知道哪个系统在用才能应对。
-- fix: Enter the database product and version of {system}.
-- fix[zh_CN]: 登记 {system} 的数据库产品和版本。
SELECT id AS system FROM systems
WHERE class = 'business' AND coalesce(status, 'running') = 'running' AND coalesce("database", '') = '';
