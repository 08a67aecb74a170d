-- id: network-access-approved
-- title: Systems reachable from the Internet or for the public joined the network by approval
-- title[zh_CN]: 面向互联网或公众的系统入网经过审批
-- severity: medium
-- area: systems
-- controls: zicha:RA011 gbt22239:8.1.7.3.b selfeval:SE34
-- when: SELECT 1 FROM systems WHERE (exposure = 'internet' OR is_public = 1) AND class <> 'account'
--     AND coalesce(status, 'running') = 'running'
-- key: system
-- why: Who puts a system on the Internet unasked opens a door for the whole unit.
-- why[zh_CN]: 擅自把系统放到互联网，等于替全单位开了一扇门。
-- fix: Have {system} approved under the access rules and record the day, or take it off the
--     Internet.
-- fix[zh_CN]: 按入网规范补办 {system} 的审批并登记日期，否则下线。
SELECT id AS system, exposure, domain FROM systems
WHERE (exposure = 'internet' OR is_public = 1) AND class <> 'account' AND coalesce(status, 'running') = 'running' AND access_approved_on IS NULL;
