-- id: apache-status-private
-- title: Status and configuration pages of Apache are not public
-- title[zh_CN]: Apache 状态页和配置页不对外公开
-- severity: medium
-- area: web
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: path line
-- why: They show every address that visits, every page that it asks for, with session ids in the
--     address, and how the server is built.
-- why[zh_CN]: 这些页面会显示每个访问地址及其请求的页面（含地址中的会话标识），以及服务器的构成。
-- fix: Add `Require local` to the section of {path}:{line} and reload Apache.
-- fix[zh_CN]: 在 {path}:{line} 所在的段中加入 `Require local`，然后重新加载 Apache。
SELECT h.context, h.value, h.path, h.line FROM apache_config h
WHERE h.directive = 'sethandler' AND h.value IN ('server-status', 'server-info', 'ldap-status')
  AND NOT EXISTS (SELECT 1 FROM apache_config r
                  WHERE r.block = h.block
                    AND (r.directive = 'require' AND lower(r.value) NOT LIKE 'all_granted'
                         OR r.directive = 'deny' AND lower(r.value) LIKE 'from_all'));
