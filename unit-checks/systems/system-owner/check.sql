-- id: system-owner
-- title: Every running system has an owning department and a responsible person who works here
-- title[zh_CN]: 在运行的系统均有主管部门和在岗责任人
-- severity: high
-- area: systems
-- controls: gbt22239:8.1.7.1.b gbt22239:8.1.10.2.a selfeval:SE09 zicha:RA126 zicha:RA194
--     zicha:RA008
-- when: SELECT 1 FROM systems WHERE coalesce(status, 'running') = 'running'
-- key: system
-- why: A system without an owner is patched by nobody and switched off by nobody.
-- why[zh_CN]: 没有责任人的系统没人打补丁，也没人下线。
-- fix: Name department and responsible person of {system}.
-- fix[zh_CN]: 明确 {system} 的主管部门和责任人。
SELECT s.id AS system, s.department, s.owner, p.left_on FROM systems s
LEFT JOIN people p ON p.id = s.owner
WHERE coalesce(s.status, 'running') = 'running'
  AND (s.department IS NULL OR s.owner IS NULL OR p.left_on <= date('now'));
