-- id: site-protected
-- title: Public sites are protected against tampering and denial of service
-- title[zh_CN]: 对外网站具备防篡改和抗拒绝服务措施
-- severity: medium
-- area: systems
-- controls: selfeval:SE35 selfeval:SE36 gbt22239:8.1.3.3.a zicha:RA057 zicha:RA110 zicha:RB040
-- when: SELECT 1 FROM systems WHERE class = 'site' AND coalesce(exposure, 'internet') = 'internet'
--     AND coalesce(status, 'running') = 'running'
-- key: system
-- why: A changed front page is seen by the whole town before the unit sees it.
-- why[zh_CN]: 首页被篡改，往往全县都看到了本单位才知道。
-- fix: Protect {system} against tampering and denial of service and record it.
-- fix[zh_CN]: 为 {system} 部署防篡改和抗拒绝服务措施并登记。
SELECT id AS system, has_tamper_protection, has_ddos_protection FROM systems
WHERE class = 'site' AND coalesce(exposure, 'internet') = 'internet' AND coalesce(status, 'running') = 'running'
  AND (coalesce(has_tamper_protection, 0) = 0 OR coalesce(has_ddos_protection, 0) = 0);
