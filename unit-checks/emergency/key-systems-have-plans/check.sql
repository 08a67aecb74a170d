-- id: key-systems-have-plans
-- title: Every system that must not stop has an emergency plan of its own
-- title[zh_CN]: 连续性要求高的系统均有专项应急预案
-- severity: high
-- area: emergency
-- controls: gbt22239:8.1.10.13.b selfeval:SE44 highrisk:6.10.1.1 zicha:RB172 zicha:RB201
--     zicha:RB043
-- when: SELECT 1 FROM systems WHERE is_continuous = 1 AND coalesce(status, 'running') = 'running'
-- key: system
-- why: A general plan does not say how the pharmacy hands out medicine while the system is down.
-- why[zh_CN]: 总体预案不会写明系统停了药房怎么发药。
-- fix: Write a plan for {system} with the manual fallback and back-entry, and name the system in
--     the document.
-- fix[zh_CN]: 为 {system} 制定专项预案（含手工应急和事后补录），并在文件记录中注明适用系统。
SELECT s.id AS system FROM systems s
WHERE s.is_continuous = 1 AND coalesce(s.status, 'running') = 'running' AND NOT EXISTS (
  SELECT 1 FROM documents d
  WHERE d.system = s.id AND d.class IN ('plan', 'continuity') AND coalesce(d.expires_on, '9999') >= date('now'));
