-- id: desktop-lock-not-off
-- title: No setting keeps desktops from locking
-- title[zh_CN]: 没有关闭桌面锁屏的设置
-- severity: medium
-- area: desktop
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- key: path line
-- why: A doctor who is called away leaves patients' records open to everybody who passes the desk.
-- why[zh_CN]: 医生被临时叫走后，患者病历对任何路过的人都是开放的。
-- fix: Remove {key}={value} from {path}:{line}, or set it to lock after 10 minutes.
-- fix[zh_CN]: 从 {path}:{line} 中删除 {key}={value}，或改为 10 分钟后锁定。
SELECT mechanism, key, value, path, line FROM screen_lock
WHERE (mechanism IN ('dconf', 'schema')
       AND key REGEXP '^org/(gnome/desktop|mate|ukui)/screensaver/'
       AND key REGEXP '/(lock-enabled|idle-activation-enabled)$' AND value = 'false')
   OR (mechanism = 'dconf' AND key = 'org/gnome/desktop/session/idle-delay'
       AND value IN ('0', 'uint32 0'))
   OR (mechanism = 'kde' AND key = 'Daemon/Autolock' AND lower(value) = 'false')
   OR (mechanism = 'xfce' AND key IN ('xfce4-screensaver/lock/enabled',
                                      'xfce4-screensaver/saver/enabled') AND value = 'false');
