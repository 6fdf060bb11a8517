import {catalog,diagnose,parseTwilioError} from './dist/core.js';
const entry=await catalog.load(20003); const body={code:20003,message:'Authenticate',status:401,more_info:'https://www.twilio.com/docs/errors/20003'};
const report=parseTwilioError(body);
const ev={credential:'standard-key',username:'SK'+'1a2b'.repeat(8),method:'GET',url:'https://api.twilio.com/2010-04-01/Accounts.json',to:'+15005550006'};
const what=process.argv[2];
const cpu=()=>process.cpuUsage().user;
const run=(n,f)=>{for(let i=0;i<2000;i++)f();const s=cpu();for(let i=0;i<n;i++)f();return ((cpu()-s)/n).toFixed(1)};
if(what!=='parse')console.log('full',run(20000,()=>diagnose(entry,report,ev)),'nothing',run(20000,()=>diagnose(entry,undefined)));
if(what!=='diag')console.log('parse',run(20000,()=>parseTwilioError(body)));
