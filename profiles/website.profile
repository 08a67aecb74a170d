# A web site, seen from outside: http:// and https://.
# What only one that hardens to the letter wants is in estate-hardened.
title: Web site
title[zh_CN]: 网站
check: website/*
check: !website/website-content-policy
check: !website/website-cookie-samesite
check: !website/website-copyright
check: !website/website-form-token
check: !website/website-referrer
check: !website/website-script-integrity
