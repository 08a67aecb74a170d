-- id: acl-configuration
-- title: No access control list lets others write to the system's configuration
-- title[zh_CN]: 系统配置没有被访问控制列表开放写权限
-- severity: medium
-- area: files
-- controls: gbt22239:8.1.4.2.f gbt22239:8.1.4.2.e zicha:RA109
-- key: path
-- why: ls shows nothing but a small + of it; with {acl} somebody who is not an administrator
--     changes what this host does.
-- why[zh_CN]: ls 只显示一个不起眼的 +；凭 {acl}，非管理员也能改变本机的行为。
-- fix: If {acl} was not agreed upon, setfacl -b {path}; else record a waiver with the reason.
-- fix[zh_CN]: 若 {acl} 未经批准，执行 setfacl -b {path}；确有需要的登记豁免并说明理由。
SELECT path, acl, type, user AS owner FROM files
WHERE path GLOB '/etc/*' AND acl REGEXP '(^|,)(user|group):[^:,]+:.w'
  AND NOT acl REGEXP '(^|,)mask::.-';
